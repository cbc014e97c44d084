package com.example.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.example.TaskEvent;
import io.eventfamily.runtime.Decoded;
import io.eventfamily.spring.kafka.DeadLetterHeaders;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class DeadLetterListener {

  private final List<String> violations = new CopyOnWriteArrayList<>();

  @KafkaListener(topics = "task-events-dlt")
  void on(ConsumerRecord<String, Decoded<TaskEvent>> letter) {
    Header said = letter.headers().lastHeader(DeadLetterHeaders.VIOLATIONS);
    if (said != null) {
      violations.add(new String(said.value(), UTF_8));
    }
  }

  // What the page does not show:

  List<String> violations() {
    return violations;
  }
}
