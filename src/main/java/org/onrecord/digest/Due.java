package org.onrecord.digest;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a digest is to be posted.
 *
 * @param date the local date it is the digest of
 */
public record Due(LocalDate date, Instant at) {}
