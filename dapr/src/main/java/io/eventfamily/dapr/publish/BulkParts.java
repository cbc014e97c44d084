package io.eventfamily.dapr.publish;

import io.eventfamily.runtime.Event;

/** What a publisher has for all its bulk requests. */
record BulkParts<E extends Event<?>>(
    BulkRoute route,
    SidecarRequests requests,
    SidecarClient client,
    RetryRule rule,
    Retries retries,
    DeadLetters<E> deadLetters,
    Delivery<E> single) {}
