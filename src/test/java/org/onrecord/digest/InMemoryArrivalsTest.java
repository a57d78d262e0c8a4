package org.onrecord.digest;

import org.onrecord.testing.InMemoryArrivals;

class InMemoryArrivalsTest extends ArrivalsContract {

  private final Arrivals arrivals = new InMemoryArrivals();

  @Override
  protected Arrivals arrivals() {
    return arrivals;
  }
}
