package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Reserved;

@BinaryRecord
@Reserved(id = 2, type = "")
@Reserved(id = 3, type = "List<String")
@Reserved(id = 4, type = "int x")
@Reserved(id = 5, type = "List<int>")
@Reserved(id = 6, type = "Map<String>")
@Reserved(id = 7, type = "@Big int")
@Reserved(id = 8, type = "int<String>")
@Reserved(id = 9, type = "List<? of String>")
@Reserved(id = 10, type = "void")
@Reserved(id = 11, type = "List<void>")
public record Trade(long id) {}
