package io.eventfamily.dapr.publish;

import io.eventfamily.runtime.Event;
import java.util.List;

/** The body of a bulk request: a JSON array of entries. */
final class BulkBody {

  /** What the array takes besides its entries and the commas between them. */
  static final int BRACKETS = 2;

  private BulkBody() {}

  static <E extends Event<?>> byte[] of(List<Entry<E>> entries) {
    int length = BRACKETS + entries.size() - 1;
    for (Entry<E> entry : entries) {
      length += entry.json().length;
    }
    byte[] body = new byte[length];
    int end = 0;
    for (Entry<E> entry : entries) {
      body[end] = (byte) (end == 0 ? '[' : ',');
      end++;
      System.arraycopy(entry.json(), 0, body, end, entry.json().length);
      end += entry.json().length;
    }
    body[end] = ']';
    return body;
  }
}
