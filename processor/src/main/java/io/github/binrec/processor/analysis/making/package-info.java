/**
 * How a value of a class is made and read: its properties, and the constructor, static method, builder or setters that take
 * them.
 */
@NullMarked
package io.github.binrec.processor.analysis.making;

import org.jspecify.annotations.NullMarked;
