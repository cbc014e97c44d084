package io.eventfamily.processor.read;

import io.eventfamily.processor.diagnostics.Diagnostics;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What all readers of one family share. */
record ReadContext(Elements elements, Types types, Diagnostics diagnostics) {}
