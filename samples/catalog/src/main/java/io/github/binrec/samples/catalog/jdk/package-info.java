/** Reads the class files of the running JDK into the catalogue's model, with ASM. */
@NullMarked
package io.github.binrec.samples.catalog.jdk;

import org.jspecify.annotations.NullMarked;
