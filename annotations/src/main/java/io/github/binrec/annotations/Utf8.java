package io.github.binrec.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Writes a String as strict UTF-8 instead of the compact form (Latin-1 where every char fits, else UTF-16).
 *
 * <p>For bytes that other languages read: the length in bytes as unsigned LEB128, then UTF-8 as RFC 3629 has it. UTF-8 cannot carry
 * a lone surrogate: writing such a String fails, where the compact form carries every Java String. Bytes that are not UTF-8 are
 * malformed when they are read.
 *
 * <pre>{@code
 * @BinaryRecord
 * record Person(@Utf8 String name, List<@Utf8 String> nicknames) {}
 *
 * @BinaryRecord
 * @Utf8                                    // for every String in it, in type arguments too
 * record Address(String street, String city) {}
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.TYPE, ElementType.TYPE_USE})
public @interface Utf8 {}
