package io.eventfamily.benchmark.event;

/** The events that are written and read. */
public enum Sample {
  /** One created task, as most events are. */
  SMALL("small"),
  /** An order of many lines, about 64 KB. */
  LARGE("large"),
  /** One created task whose texts are hardly ASCII, about 2 KB. */
  NON_ASCII("non-ASCII");

  private final String title;

  Sample(String title) {
    this.title = title;
  }

  /** Its name in tables. */
  public String title() {
    return title;
  }

  /** Its JSON, as our codec writes it. */
  public byte[] json() {
    return switch (this) {
      case SMALL -> TaskEventCodec.INSTANCE.toBytes(Tasks.small());
      case NON_ASCII -> TaskEventCodec.INSTANCE.toBytes(Tasks.nonAscii());
      case LARGE -> OrderEventCodec.INSTANCE.toBytes(Orders.large());
    };
  }
}
