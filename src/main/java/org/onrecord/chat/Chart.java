package org.onrecord.chat;

import java.util.ArrayList;
import java.util.List;

/**
 * How much some people said, period by period.
 *
 * @param periods the names of the periods, in their order
 * @param voices the loudest first
 */
public record Chart(String title, List<String> periods, List<Voice> voices) {

  /**
   * What one person said.
   *
   * @param counts how much in each period
   */
  public record Voice(String name, List<Integer> counts) {
    public Voice {
      name = name.replaceAll("\\s+", " ").strip();
      counts = List.copyOf(counts);
    }
  }

  public Chart {
    periods = List.copyOf(periods);
    voices = List.copyOf(voices);
  }

  /** Says what the picture shows, for whoever does not see it. */
  public String inWords() {
    List<String> said = new ArrayList<>();
    for (Voice voice : voices) {
      said.add(voice.name() + " " + String.join(", ", heard(voice)));
    }
    return title + ": " + String.join("; ", said) + ".";
  }

  private List<String> heard(Voice voice) {
    List<String> heard = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      int count = voice.counts().get(i);
      if (count > 0) {
        heard.add(count + " in " + periods.get(i));
      }
    }
    return heard;
  }
}
