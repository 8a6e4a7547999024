/** The annotation processor that writes the codecs. */
@NullMarked
package io.github.binrec.processor;

import org.jspecify.annotations.NullMarked;
