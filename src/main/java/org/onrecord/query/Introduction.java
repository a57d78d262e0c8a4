package org.onrecord.query;

import org.onrecord.quote.Speaker;

/**
 * How an article presents somebody it quotes.
 *
 * @param text copies of the places where it prints the name, a line each
 */
public record Introduction(Speaker speaker, String text) {}
