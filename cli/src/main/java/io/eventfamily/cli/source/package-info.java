/** Where schemas are found: in files, folders and jars. */
@NullMarked
package io.eventfamily.cli.source;

import org.jspecify.annotations.NullMarked;
