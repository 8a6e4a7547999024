/**
 * A catalogue of the running JDK's own types: a program that uses Binrec as any user would.
 *
 * <p>{@link io.github.binrec.samples.catalog.model} says what is kept, {@link io.github.binrec.samples.catalog.jdk} reads
 * it from the class files, {@code CatalogFile} turns it into bytes and back, and {@link
 * io.github.binrec.samples.catalog.Catalog} is the command line.
 */
@NullMarked
package io.github.binrec.samples.catalog;

import org.jspecify.annotations.NullMarked;
