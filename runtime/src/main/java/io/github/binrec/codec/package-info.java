/** Codecs, and what generated codecs call. */
@NullMarked
package io.github.binrec.codec;

import org.jspecify.annotations.NullMarked;
