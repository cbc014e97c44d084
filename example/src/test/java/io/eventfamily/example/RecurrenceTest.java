package io.eventfamily.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

  private static final Instant LAST_OF_JANUARY = Instant.parse("2025-01-31T18:30:00Z");

  @Test
  void goesOnByDayWeekOrMonth() {
    assertThat(Recurrence.DAILY.after(LAST_OF_JANUARY)).isEqualTo("2025-02-01T18:30:00Z");
    assertThat(Recurrence.WEEKLY.after(LAST_OF_JANUARY)).isEqualTo("2025-02-07T18:30:00Z");
    assertThat(Recurrence.MONTHLY.after(LAST_OF_JANUARY)).isEqualTo("2025-02-28T18:30:00Z");
  }

  @Test
  void isFoundByItsPattern() {
    assertThat(Recurrence.ofPattern("weekly")).contains(Recurrence.WEEKLY);
    assertThat(Recurrence.ofPattern("every full moon")).isEmpty();
  }
}
