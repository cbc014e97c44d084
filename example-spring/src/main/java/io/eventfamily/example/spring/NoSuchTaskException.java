package io.eventfamily.example.spring;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no task with that id, or it is completed already. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class NoSuchTaskException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoSuchTaskException(UUID id) {
    super("There is no open task " + id + ".");
  }
}
