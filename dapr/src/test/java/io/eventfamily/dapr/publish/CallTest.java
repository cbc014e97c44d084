package io.eventfamily.dapr.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallTest {

  private final Call call = new Call();
  private final List<String> done = new ArrayList<>();

  @Test
  void doesWhatIsToBeDoneWhenItIsStopped() {
    call.onStop(() -> done.add("cancel"));
    assertThat(done).isEmpty();

    call.stop("closed");
    call.stop("again");

    assertThat(done).containsExactly("cancel");
    assertThat(call.stopReason()).isEqualTo("closed");
  }

  // A request that was sent while the publisher was closed held it up until it timed out.
  @Test
  void doesAtOnceWhatIsToBeDoneWhereItIsStoppedAlready() {
    call.stop("closed");

    call.onStop(() -> done.add("cancel"));

    assertThat(done).containsExactly("cancel");
  }

  @Test
  void doesNotDoWhatIsForgotten() {
    Runnable cancel = () -> done.add("cancel");
    call.onStop(cancel);
    call.forget(cancel);

    call.stop("closed");

    assertThat(done).isEmpty();
  }
}
