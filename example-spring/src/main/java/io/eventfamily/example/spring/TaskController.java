package io.eventfamily.example.spring;

import io.eventfamily.runtime.InvalidEventException;
import io.eventfamily.runtime.Violation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tasks over HTTP. A request is answered when the database has it, whatever Kafka does. */
@RestController
@RequestMapping("/tasks")
class TaskController {

  private final TaskService tasks;
  private final CompletedTasks completed;

  TaskController(TaskService tasks, CompletedTasks completed) {
    this.tasks = tasks;
    this.completed = completed;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Map<String, UUID> create(@RequestBody NewTask task) {
    return Map.of("id", tasks.create(task));
  }

  @PostMapping("/{id}/complete")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void complete(@PathVariable UUID id) {
    tasks.complete(id);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable UUID id) {
    tasks.delete(id);
  }

  @GetMapping("/completed/{user}")
  Map<String, Long> completed(@PathVariable UUID user) {
    return Map.of("completed", completed.of(user));
  }

  @ExceptionHandler
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  Map<String, List<Violation>> invalid(InvalidEventException e) {
    return Map.of("violations", e.violations());
  }
}
