/**
 * The daily piece: what is new on record since a chat last heard of it, once a day, on time.
 *
 * <p>{@link org.onrecord.digest.ArrivalWatch} numbers what comes in, so "new since" is a number and
 * not a time; {@link org.onrecord.digest.DigestRound} looks whose digest is due, {@link
 * org.onrecord.digest.DigestEditor} puts it together, and the subscription moves on in the same
 * transaction that puts the post in the outbox. Two processes, a restart or a clock that jumps
 * therefore cannot make two posts of one date, or lose one.
 */
@NullMarked
package org.onrecord.digest;

import org.jspecify.annotations.NullMarked;
