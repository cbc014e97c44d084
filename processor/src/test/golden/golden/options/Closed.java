package golden.options;

import io.eventfamily.Payload;

/** A payload without any property, outside the family. */
@Payload
interface Closed {}
