/** Streams over memory and files that behave alike. */
@NullMarked
package io.github.binrec.stream;

import org.jspecify.annotations.NullMarked;
