package io.eventfamily.benchmark.peer;

import io.eventfamily.benchmark.event.Sample;
import java.io.IOException;

/**
 * JSON by a library. All of them read the bytes that our codec writes.
 *
 * @param <E> the library's event
 */
public abstract class JsonFormat<E> implements Format<E> {

  private final byte[] json;

  /**
   * @param sample what is written and read
   */
  protected JsonFormat(Sample sample) {
    json = sample.json();
  }

  @Override
  public final E event() throws IOException {
    return read(json);
  }

  @Override
  public final byte[] bytes() {
    return json.clone();
  }
}
