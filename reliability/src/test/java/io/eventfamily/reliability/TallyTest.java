package io.eventfamily.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A tally that finds nothing would prove nothing. */
class TallyTest {

  private final Tally tally = new Tally();
  private final List<UUID> ids =
      List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

  @BeforeEach
  void publish() {
    tally.publishing(ids.get(0), "a");
    tally.publishing(ids.get(1), "a");
    tally.publishing(ids.get(2), "b");
    tally.publishing(ids.get(3), "a");
    ids.subList(0, 3).forEach(tally::acknowledged);
  }

  @Test
  void isContentWithWhatComesOnceAndInOrder() {
    seen(2, 0, 1, 3);

    assertThat(tally).hasToString("4 events, 3 acknowledged, 0 lost, 0 out of order, 0 duplicated");
  }

  @Test
  void missesWhatWasAcknowledgedAndNothingElse() {
    seen(0);

    assertThat(tally).hasToString("4 events, 3 acknowledged, 2 lost, 0 out of order, 0 duplicated");
  }

  @Test
  void findsWhatComesBehindALaterOneOfItsKey() {
    seen(2, 3, 0, 1);

    assertThat(tally).hasToString("4 events, 3 acknowledged, 0 lost, 2 out of order, 0 duplicated");
  }

  @Test
  void findsWhatComesAgainAndDoesNotTakeItForOutOfOrder() {
    seen(0, 1, 2, 0, 1, 3, 3);

    assertThat(tally).hasToString("4 events, 3 acknowledged, 0 lost, 0 out of order, 3 duplicated");
  }

  @Test
  void knowsItsEvents() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> tally.seen(UUID.randomUUID()))
        .withMessageStartingWith("Nobody has published the event ");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> tally.publishing(ids.get(0), "a"));
  }

  private void seen(int... indices) {
    for (int index : indices) {
      tally.seen(ids.get(index));
    }
  }
}
