/** The annotations that turn a type into a binary record. */
module io.github.binrec.annotations {
    requires static org.jspecify;

    exports io.github.binrec.annotations;
}
