package io.eventfamily.testing.dapr;

import java.util.Map;

/** Publishes one event. */
final class PublishApi {

  private final SidecarOptions options;
  private final Outbox outbox;

  PublishApi(SidecarOptions options, Outbox outbox) {
    this.options = options;
    this.outbox = outbox;
  }

  Reply publish(Call call, Route route) {
    Errors errors = new Errors(options.appId(), route.pubsub(), route.topic());
    Map<String, String> metadata = call.metadata();
    if (!options.pubsubs().contains(route.pubsub())) {
      return errors.pubsubNotFound(metadata);
    }
    if (call.isTooLarge()) {
      return errors.notPublished(Call.TOO_LARGE);
    }
    try {
      byte[] message =
          Metadata.isRawPayload(metadata)
              ? call.body()
              : new Envelope(route.pubsub(), route.topic())
                  .toPublish(
                      options.appId(), call.contentType(), call.body(), metadata, call.trace());
      if (!options.allows(route.topic())) {
        return errors.notAllowed();
      }
      outbox.send(route.topic(), message, metadata);
      return Reply.NO_CONTENT;
    } catch (InvalidMetadataException e) {
      return errors.invalidMetadata(metadata, e);
    } catch (GoJsonException e) {
      return errors.notAnEvent(e);
    } catch (NotPublishedException e) {
      return errors.notPublished(e.reason());
    }
  }
}
