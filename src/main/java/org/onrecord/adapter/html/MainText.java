package org.onrecord.adapter.html;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The paragraphs of the element of a page that has most of them. */
final class MainText {

  private static final String NOT_TEXT =
      "script, style, noscript, template, svg, iframe, button, select, form, nav, aside, footer,"
          + " figure, figcaption, [hidden], [aria-hidden=true], [role=navigation],"
          + " [role=complementary]";

  private static final String BLOCKS = "h1, h2, h3, h4, h5, h6, p, li, blockquote, pre, td, dd, dt";

  private static final String PLACES = "article, [itemprop=articleBody], main, [role=main]";

  /** A page with less than this between paragraph tags parts its paragraphs otherwise. */
  private static final int LEAST = 200;

  /** No page has this character, and no browser takes it for space. */
  private static final String LINE_END = "\uE000";

  private static final Pattern LINE_ENDS =
      Pattern.compile("\\s*" + LINE_END + "[\\s" + LINE_END + "]*");

  private final Document page;

  MainText(Document page) {
    this.page = page;
  }

  /** Returns the paragraphs with an empty line between them. */
  String text() {
    page.select(NOT_TEXT).remove();
    Element place = place();
    String paragraphs =
        place.select(BLOCKS).stream()
            .filter(block -> !block.children().is(BLOCKS) && block.select(BLOCKS).size() == 1)
            .map(MainText::linesOf)
            .filter(line -> !line.isBlank())
            .collect(Collectors.joining("\n\n"));
    return paragraphs.length() >= LEAST ? paragraphs : linesOf(place);
  }

  private Element place() {
    Elements named = page.select(PLACES);
    return (named.isEmpty() ? parentsOfParagraphs() : named)
        .stream().max(Comparator.comparingInt(MainText::lengthOfParagraphs)).orElse(page.body());
  }

  private Elements parentsOfParagraphs() {
    return page.select("p").stream()
        .map(Element::parent)
        .filter(parent -> parent != null)
        .distinct()
        .collect(Collectors.toCollection(Elements::new));
  }

  private static int lengthOfParagraphs(Element element) {
    return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
  }

  /** Returns an element's text as a browser shows it, one line where the page breaks one. */
  private static String linesOf(Element element) {
    Element copy = element.clone();
    copy.select("br").forEach(br -> br.before(LINE_END));
    copy.select("div, p, li, tr, h1, h2, h3").forEach(block -> block.append(LINE_END));
    return LINE_ENDS.matcher(copy.text()).replaceAll("\n").strip();
  }
}
