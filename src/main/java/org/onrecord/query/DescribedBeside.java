package org.onrecord.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.quote.Speaker;

/**
 * Whether what stands around somebody's words describes them as a question does: "the spokesman for
 * the Road Board" for "A spokesman for the Road Board said".
 */
final class DescribedBeside {

  private static final Set<String> ANY =
      Set.of(
          "any", "some", "one", "which", "what", "every", "certain", "other", "another", "but",
          "and", "so");

  private final List<String> asked;
  private final CalledSo called;

  DescribedBeside(String words) {
    List<String> all = PrintedLine.words(words);
    int skipped = !all.isEmpty() && ANY.contains(all.get(0)) ? 1 : 0;
    asked =
        all.stream()
            .skip(skipped)
            .filter(each -> !Description.isArticle(each))
            .map(DescribedBeside::one)
            .toList();
    String who = String.join(" ", all.subList(skipped, all.size()));
    called = skipped > 0 && asked.size() == 1 ? CalledSo.oneOf(asked.get(0)) : new CalledSo(who);
  }

  /** Whether words may describe somebody, as a name alone does not: looking for them takes long. */
  static boolean mayDescribe(String words) {
    List<String> all = PrintedLine.words(words);
    return !all.isEmpty()
        && (all.stream().anyMatch(DescribedBeside::isNoName)
            || OfficeNouns.isTitle(OfficeNouns.whole(OfficeNouns.noun(all))));
  }

  private static boolean isNoName(String word) {
    return Description.isArticle(word) || OfficeNouns.isLink(word) || ANY.contains(word);
  }

  /** Returns what tells a description apart, behind its noun: "the judge in the harbour case". */
  static String more(String words) {
    return Stream.of(words.split("\\s+"))
        .dropWhile(each -> !OfficeNouns.isLink(each))
        .skip(1)
        .collect(Collectors.joining(" "));
  }

  /**
   * @param article which prints the words of the candidate
   */
  boolean isOf(Candidate candidate, String article) {
    Speaker speaker = candidate.speaker();
    return speaker.kind() == Speaker.Kind.UNNAMED
        ? isOfUnnamed(speaker, candidate.context())
        : called.presents(speaker, article);
  }

  /** Of whom the article leaves unnamed, it must print the whole description there. */
  private boolean isOfUnnamed(Speaker speaker, String context) {
    List<String> name = plain(speaker.name());
    if (asked.isEmpty() || name.isEmpty() || !noun(name).equals(noun(asked))) {
      return false;
    }
    List<String> told = Stream.concat(name.stream(), plain(context).stream()).toList();
    List<String> more = asked.stream().filter(each -> !name.contains(each)).toList();
    return !more.isEmpty()
        && more.stream().allMatch(each -> OfficeNouns.isLink(each) || told.contains(each));
  }

  private static String noun(List<String> words) {
    return OfficeNouns.same(OfficeNouns.noun(words));
  }

  private static List<String> plain(String text) {
    return PrintedLine.words(text).stream()
        .filter(each -> !Description.isArticle(each))
        .map(DescribedBeside::one)
        .toList();
  }

  private static String one(String word) {
    boolean isMany = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss");
    return isMany ? word.substring(0, word.length() - 1) : word;
  }
}
