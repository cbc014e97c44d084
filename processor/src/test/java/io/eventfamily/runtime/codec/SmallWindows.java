package io.eventfamily.runtime.codec;

import io.eventfamily.runtime.Decoded;
import io.eventfamily.runtime.Event;
import io.eventfamily.runtime.EventDecoder;
import io.eventfamily.runtime.text.BufferWindow;
import java.nio.ByteBuffer;

/**
 * Reads direct buffers through windows so small that each document has many borders of them. It is
 * in the package of the codec, because nobody but tests chooses the size of a window.
 */
public final class SmallWindows {

  private SmallWindows() {}

  /** A document outside of the heap. */
  public static ByteBuffer direct(byte[] json) {
    return ByteBuffer.allocateDirect(json.length).put(json).flip();
  }

  /** The event of a document, read by so many bytes. */
  public static <E extends Event<?>> E read(EventDecoder<E> codec, byte[] json, int size) {
    return ((JsonEventDecoder<E>) codec).fromBuffer(direct(json), new BufferWindow(size));
  }

  /** What a document is, read by so many bytes. */
  public static <E extends Event<?>> Decoded<E> decode(
      EventDecoder<E> codec, byte[] json, int size) {
    return ((JsonEventDecoder<E>) codec).decodeBuffer(direct(json), new BufferWindow(size));
  }
}
