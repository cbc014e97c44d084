package io.eventfamily.testing.dapr;

import java.io.Serial;

/** Metadata have a value that they cannot have. The message is Dapr's. */
final class InvalidMetadataException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  InvalidMetadataException(String message) {
    super(message);
  }
}
