/** Values as the JSON that codecs write: the contract of codecs, for those who have no codec. */
@NullMarked
package io.eventfamily.schema.wire;

import org.jspecify.annotations.NullMarked;
