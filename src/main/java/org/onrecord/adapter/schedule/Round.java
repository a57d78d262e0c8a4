package org.onrecord.adapter.schedule;

import java.time.Duration;

/**
 * Work that is done again some time after it ended.
 *
 * @param name stored, so it must never change
 */
public record Round(String name, Duration pause, Runnable work) {}
