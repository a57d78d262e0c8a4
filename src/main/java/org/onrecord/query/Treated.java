package org.onrecord.query;

/**
 * How much of what is sought an article treats, whoever is quoted in it; each from 0, nothing, to
 * 1, all of it, weighed by rarity.
 *
 * @param headline in its headline
 * @param passage in those of its neighbouring paragraphs that have most of it
 */
public record Treated(double headline, double passage) {}
