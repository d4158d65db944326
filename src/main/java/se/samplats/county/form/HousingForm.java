package se.samplats.county.form;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Name;

/** A housing form (<i>boendeform</i>) with its law, its rules and its words. */
@Entity
@Immutable
public class HousingForm {

    @Id
    private String code;

    private String nameSv;

    private String nameEn;

    private String law;
    private String area;

    @Enumerated(EnumType.STRING)
    private FormFamily family;

    private boolean matching;

    private int freshnessDays;

    private int usualDays;
    private int extensionDays;

    private int sortOrder;

    @ElementCollection
    @CollectionTable(name = "form_rule", joinColumns = @JoinColumn(name = "form"))
    private Set<FormRule> rules;

    @ElementCollection
    @CollectionTable(name = "form_attribute", joinColumns = @JoinColumn(name = "form"))
    private Set<FormAttribute> attributes;

    protected HousingForm() {}

    public String code() {
        return code;
    }

    public Name name() {
        return new Name(nameSv, nameEn);
    }

    public String name(Language language) {
        return name().in(language);
    }

    public String law() {
        return law;
    }

    /** The area of cooperation (<i>område</i>) whose agreements cover the form. */
    public String area() {
        return area;
    }

    /** The family of forms whose care can be told as one number. */
    public FormFamily family() {
        return family;
    }

    /** Whether places of this form are matched and booked; family homes are only consulted about (SoL 22:20). */
    public boolean matching() {
        return matching;
    }

    /** After so many days without a confirmation a home of this form counts as unconfirmed. */
    public int freshnessDays() {
        return freshnessDays;
    }

    /** How long a stay usually is, in days: a place that is free for fewer is marked as such. */
    public int usualDays() {
        return usualDays;
    }

    /** The most days that one extension of a stay may add. */
    public int extensionDays() {
        return extensionDays;
    }

    public int sortOrder() {
        return sortOrder;
    }

    public Optional<FormRule> rule(FormRule.Kind kind) {
        return rules.stream().filter(rule -> rule.kind() == kind).findFirst();
    }

    public Set<FormRule> rules() {
        return rules;
    }

    public Set<FormAttribute> attributes() {
        return attributes;
    }
}
