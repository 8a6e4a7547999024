package io.github.binrec.processor;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * The only road to the Filer, to write and to read. Each file has exactly one originating element, the type that it was made from: incremental
 * builds rely on it ("isolating").
 */
final class SourceWriter {
    private final Filer filer;

    SourceWriter(Filer filer) {
        this.filer = filer;
    }

    /**
     * Writes a source file.
     *
     * @param file the source
     * @param origin the type that it was made from
     * @throws FilerException if there is a type of that name already
     * @throws IOException if the file cannot be written
     */
    void write(JavaFile file, TypeElement origin) throws IOException {
        String packageName = file.packageName();
        String simpleName = file.typeSpec().name();
        String name = packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
        // JavaFile.writeTo would take the originating elements from the specification, which knows no elements.
        // Of a piece: it is printed in a hundred thousand small ones, and the compiler's writer takes a lock for each.
        String text = file.toString();
        try (Writer writer = filer.createSourceFile(name, origin).openWriter()) {
            writer.write(text);
        }
    }

    /**
     * Reads a class file: one that an earlier run of the compiler left in its output, or one of the module path or the class path.
     *
     * @param module the named module that the class is in, or empty
     * @param packageName the package
     * @param fileName the name of the file
     * @return the bytes, or empty if it is not there
     */
    Optional<byte[]> classFile(String module, String packageName, String fileName) {
        return find(StandardLocation.CLASS_OUTPUT, packageName, fileName)
                .or(() -> module.isEmpty()
                        ? find(StandardLocation.CLASS_PATH, packageName, fileName)
                        : find(StandardLocation.MODULE_PATH, module + "/" + packageName, fileName));
    }

    private Optional<byte[]> find(StandardLocation location, String packageName, String fileName) {
        try (InputStream in = filer.getResource(location, packageName, fileName).openInputStream()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException | RuntimeException e) {
            // It is not there, or this compiler or build tool does not look there; each says so in its own way.
            return Optional.empty();
        }
    }
}
