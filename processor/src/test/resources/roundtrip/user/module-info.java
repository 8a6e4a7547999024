/** A user's module: one package for others, and one for itself. */
module user {
    requires static io.github.binrec.annotations;
    requires transitive io.github.binrec.runtime;

    exports user.api;
}
