/**
 * The Java language as the rest of the analysis asks for it: types and where they are used, members, annotations, names as
 * messages write them, class files and sources. It knows nothing of records, fields or codecs, but for what annotations stand
 * at a type.
 */
@NullMarked
package io.github.binrec.processor.analysis.language;

import org.jspecify.annotations.NullMarked;
