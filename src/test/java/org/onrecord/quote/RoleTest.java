package org.onrecord.quote;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RoleTest {

  private static final LocalDate MAY = LocalDate.of(2023, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2023, 6, 1);

  @Test
  void officeIsHeldOnItsFirstAndLastDay() {
    Role role = new Role("harbour master", MAY, JUNE);

    assertTrue(role.heldOn(MAY) && role.heldOn(JUNE));
  }

  @Test
  void officeIsNotHeldBeforeItsFirstDay() {
    assertFalse(new Role("harbour master", JUNE, null).heldOn(MAY));
  }

  @Test
  void officeMayHaveBeenHeldOnAnUnknownDay() {
    assertTrue(new Role("harbour master", JUNE, JUNE).heldOn(null));
  }

  @Test
  void officeThatEndsBeforeItBeginsIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Role("harbour master", JUNE, MAY));
  }
}
