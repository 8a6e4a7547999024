package io.github.binrec.samples.catalog.model;

import io.github.binrec.annotations.BinaryRecord;
import java.io.Serializable;

/**
 * The full name of a type, such as {@code java.base}, {@code java.util}, {@code Map$Entry}.
 *
 * @param module the module that holds the type
 * @param packageName the package, empty for a module declaration
 * @param name the binary name within the package
 */
@BinaryRecord
public record TypeName(String module, String packageName, String name) implements Serializable {

    /** Returns the name as a reader knows it: {@code java.base/java.util.Map$Entry}. */
    @Override
    public String toString() {
        return module + "/" + (packageName.isEmpty() ? name : packageName + "." + name);
    }
}
