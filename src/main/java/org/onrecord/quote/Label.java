package org.onrecord.quote;

/** How far the shown words may be taken for what was said. */
public enum Label {
  /** Printed between marks, in the language it was printed in first. */
  VERBATIM,
  /** Another outlet's wording of a statement shown beside it. */
  VARIANT,
  /** Out of a translated article: nobody's exact words. */
  BACK_TRANSLATION,
  /** Without marks: in the article's words. */
  REPORTED;

  /** Returns the label of a quotation that is shown beside the first of its statement. */
  public static Label ofVariant(Quotation quotation) {
    Label own = quotation.label();
    return own == VERBATIM ? VARIANT : own;
  }
}
