package io.eventfamily.benchmark.buffer;

import io.eventfamily.runtime.EventCodec;
import java.nio.ByteBuffer;

/** Where the bytes of an event are when it is read. */
enum Source {
  ARRAY("array"),
  HEAP("heap buffer"),
  DIRECT("direct buffer"),
  /** A direct buffer all of which is copied first. */
  COPY("copy of a direct buffer");

  private final String title;

  Source(String title) {
    this.title = title;
  }

  /** Its name in tables. */
  String title() {
    return title;
  }

  /** Reads an event again and again. */
  Reading reading(EventCodec<?> codec, byte[] json) {
    ByteBuffer direct = ByteBuffer.allocateDirect(json.length).put(json).flip();
    ByteBuffer heap = ByteBuffer.wrap(json);
    return switch (this) {
      case ARRAY -> () -> codec.fromBytes(json);
      case HEAP -> () -> codec.fromBuffer(heap);
      case DIRECT -> () -> codec.fromBuffer(direct);
      case COPY ->
          () -> {
            byte[] copy = new byte[direct.remaining()];
            direct.duplicate().get(copy);
            return codec.fromBytes(copy);
          };
    };
  }

  /** Reads one event. */
  interface Reading {

    Object read();
  }
}
