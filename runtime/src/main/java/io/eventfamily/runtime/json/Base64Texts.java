package io.eventfamily.runtime.json;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Bytes as text, in base64 with padding, RFC 4648. */
final class Base64Texts {

  private Base64Texts() {}

  /** Writes bytes in the standard alphabet, section 4. */
  static String format(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /**
   * Reads the standard alphabet or the one for URLs and file names, section 5, but not both in one
   * text. The bits that the last character has too many must be zero, so that bytes have one text
   * in each alphabet.
   *
   * @return null where the text is no base64
   */
  static byte @Nullable [] parse(String text) {
    if (text.length() % 4 != 0) {
      return null;
    }
    boolean isUrl = text.indexOf('-') >= 0 || text.indexOf('_') >= 0;
    try {
      byte[] bytes = (isUrl ? Base64.getUrlDecoder() : Base64.getDecoder()).decode(text);
      return hasUnusedBits(text, bytes, isUrl) ? null : bytes;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static boolean hasUnusedBits(String text, byte[] bytes, boolean isUrl) {
    int rest = bytes.length % 3;
    if (rest == 0) {
      return false;
    }
    byte[] last = new byte[rest];
    System.arraycopy(bytes, bytes.length - rest, last, 0, rest);
    Base64.Encoder encoder = isUrl ? Base64.getUrlEncoder() : Base64.getEncoder();
    return !text.endsWith(encoder.encodeToString(last));
  }
}
