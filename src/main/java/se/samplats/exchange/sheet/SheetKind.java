package se.samplats.exchange.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of sheet with their columns, by the names that the municipalities use. The order is that of saving: what
 * others refer to comes first. A column with a question mark may be left out; of the others only the cells may be empty. One with an exclamation mark is
 * read but not handed out.
 */
public enum SheetKind {
    HOMES(
            "boenden",
            "boende_id namn kommun? kommunkod boendeform lagrum? alder_fran alder_till kon inriktning tar_inte_emot"
                    + " rullstolsanpassat ivo_anmalda_platser ivo_anmald adress lat lon epost uppsagning_dagar"
                    + " telefon? jourtelefon? jourtid?"),
    PLACES("platser", "plats_id boende_id beteckning rullstolsanpassad rum"),
    PRICES("prislista", "boende_id galler_fran galler_till niva pris_medlem pris_ovriga avser enhet"),
    OCCUPANCIES("belaggning", "plats_id fran till slag kommunkod arendereferens orsak"),
    REQUESTS(
            "forfragningar",
            "arendereferens kommunkod boendeform alder kon behov risker rullstol beslutsdatum onskad_start dagar"
                    + " max_avstand_km bradska skyddade_uppgifter handlaggare?!"),
    PURCHASES(
            "externa_kop",
            "kommunkod arendereferens boendeform utforare fran till dygnspris orsak alder? kon? behov? risker? rullstol?"
                    + " beslutsdatum? forfragan? leverantor? rattslig_grund? brustet_krav?"),
    FRAMEWORKS("ramavtal", "leverantor boendeform malgrupp? dygnspris galler_fran galler_till");

    private final String code;
    private final List<Column> columns;

    SheetKind(String code, String columns) {
        this.code = code;
        this.columns = Arrays.stream(columns.split(" "))
                .map(name -> new Column(name.replaceAll("[?!]", ""), !name.contains("?"), !name.contains("!")))
                .toList();
    }

    record Column(String name, boolean required, boolean handedOut) {}

    /** Whether a column holds a last day or an end, which many systems write as 9999-12-31 where there is none. */
    boolean isOpenEnd(String column) {
        return column.endsWith("till");
    }

    /** What the kind is called in addresses, in the configuration and in reports. */
    public String code() {
        return code;
    }

    List<Column> columns() {
        return columns;
    }

    public List<String> headers() {
        return columns.stream().filter(Column::handedOut).map(Column::name).toList();
    }

    /** With those that are read and never handed out. */
    public List<String> allHeaders() {
        return columns.stream().map(Column::name).toList();
    }

    public static Optional<SheetKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
