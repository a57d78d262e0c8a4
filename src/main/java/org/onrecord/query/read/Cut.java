package org.onrecord.query.read;

/**
 * What was read out of a question, and the question without it.
 *
 * @param found what the removed words mean
 * @param rest the words that remain
 */
record Cut<T>(T found, String rest) {}
