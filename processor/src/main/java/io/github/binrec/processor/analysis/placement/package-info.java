/**
 * Annotations of ours where nothing reads them, looked at in whole rounds rather than type by type: most often {@code @BinaryRecord}
 * was forgotten.
 */
@NullMarked
package io.github.binrec.processor.analysis.placement;

import org.jspecify.annotations.NullMarked;
