package io.github.binrec.processor;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;

/**
 * The only road to the Filer. Each file has exactly one originating element, the type that it was made from: incremental
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
}
