package org.onrecord.quote.extract;

/** What the reading of mentions needs, the same for every article. */
record Reading(KnownNames known, WordLists words, CueWords cues, Weights pronouns) {}
