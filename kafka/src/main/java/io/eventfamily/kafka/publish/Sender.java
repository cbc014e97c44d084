package io.eventfamily.kafka.publish;

import io.eventfamily.kafka.publish.Openings.Turn;
import io.eventfamily.runtime.Event;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** Gives events to a producer, one by one, as far as there is room. */
final class Sender<E extends Event<?>> {

  private final Producer<String, E> producer;
  private final Outbound<E> outbound;
  private final InFlight inFlight;
  private final KeyPartitions partitions;
  private final Openings openings;
  private final Observation observation;

  Sender(
      Producer<String, E> producer,
      Outbound<E> outbound,
      InFlight inFlight,
      KeyPartitions partitions,
      Openings openings,
      Observation observation) {
    this.producer = producer;
    this.outbound = outbound;
    this.inFlight = inFlight;
    this.partitions = partitions;
    this.openings = openings;
    this.observation = observation;
  }

  /**
   * Sends an event.
   *
   * @param hearer hears once what became of it
   */
  void send(E event, Consumer<? super PublishResult<E>> hearer) {
    SingleDispatch<E> dispatch =
        new SingleDispatch<>(event, observation, hearer, inFlight, openings);
    ProducerRecord<String, E> record = recordOf(dispatch);
    if (record != null) {
      try {
        sendInTurn(record, dispatch);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        // Where the event is on its way already, it goes on.
        dispatch.failUnlessSent(PublishException.ofNoRoom(event, "interrupted while it waited."));
      } catch (KafkaException e) {
        dispatch.failUnlessSent(PublishException.ofKafka(event, e));
      }
    }
  }

  private void sendInTurn(ProducerRecord<String, E> record, SingleDispatch<E> dispatch)
      throws InterruptedException {
    Turn turn = openings.await(record);
    if (turn == null) {
      dispatch.fail(
          PublishException.ofNoRoom(
              dispatch.event(), "the first event for its partition has not arrived yet."));
      return;
    }
    String noRoom = inFlight.take();
    if (noRoom != null) {
      openings.answered(turn, false);
      dispatch.fail(PublishException.ofNoRoom(dispatch.event(), noRoom));
      return;
    }
    dispatch.setSent(turn);
    send(record, dispatch);
    openings.finish(turn);
  }

  private @Nullable ProducerRecord<String, E> recordOf(Dispatch<E> dispatch) {
    try {
      // The thread that hears the answers must not wait to get to know a topic.
      return outbound.record(
          dispatch, inFlight.isAnswering() ? Partitioning.BY_PRODUCER : partitions);
    } catch (KafkaException e) {
      dispatch.fail(PublishException.ofKafka(dispatch.event(), e));
    } catch (RuntimeException | StackOverflowError e) {
      dispatch.fail(PublishException.ofOthers(dispatch.event(), e));
    }
    return null;
  }

  private void send(ProducerRecord<String, E> record, SingleDispatch<E> dispatch) {
    try {
      Future<RecordMetadata> unused = producer.send(record, dispatch);
    } catch (RuntimeException | StackOverflowError e) {
      dispatch.refused(e);
    }
  }
}
