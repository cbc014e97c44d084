package io.eventfamily.dapr.spring.boot;

import io.eventfamily.dapr.TaskCompletedPayload;
import io.eventfamily.dapr.TaskCreatedPayload;
import io.eventfamily.dapr.TaskEvent;
import io.eventfamily.dapr.TaskEventHandler;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the service does with events, and where it listens, for the test that has started it. */
@Component
class PrintingHandler implements TaskEventHandler {

  @Override
  public void onCreated(TaskEvent event, TaskCreatedPayload payload) {
    System.out.println("created " + event.eventId());
  }

  @Override
  public void onCompleted(TaskEvent event, TaskCompletedPayload payload) {
    System.out.println("completed " + event.eventId());
  }

  @EventListener
  void hasStarted(WebServerInitializedEvent event) {
    System.out.println("port " + event.getWebServer().getPort());
  }
}
