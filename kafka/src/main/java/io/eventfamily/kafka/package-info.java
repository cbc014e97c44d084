/** Events on Kafka: serializers and deserializers for the codecs of families. */
@NullMarked
package io.eventfamily.kafka;

import org.jspecify.annotations.NullMarked;
