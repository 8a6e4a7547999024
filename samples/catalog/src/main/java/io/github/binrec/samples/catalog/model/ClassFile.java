package io.github.binrec.samples.catalog.model;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.Varint;
import java.io.Serializable;

/**
 * The facts about a class file that do not depend on what it declares.
 *
 * @param majorVersion the major version of the class-file format: 61 for Java 17
 * @param minorVersion the minor version: 65,535 where preview features are used
 * @param flags the access flags, as the class file has them
 * @param deprecated whether the type is deprecated
 * @param size the size of the file in bytes
 * @param sha256 the hash of these bytes
 */
@BinaryRecord
@Varint
@Unsigned public record ClassFile(int majorVersion, int minorVersion, int flags, boolean deprecated, int size, Sha256 sha256)
        implements Serializable {}
