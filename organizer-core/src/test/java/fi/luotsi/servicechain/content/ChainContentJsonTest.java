package fi.luotsi.servicechain.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fi.luotsi.acting.ProviderId;
import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;

class ChainContentJsonTest {

    @Test
    void whatIsWrittenIsReadBack() {
        var origin = Origin.from("Terveydenhuoltolaki 53 §");
        var whole = new Step(UUID.randomUUID(), new Words("Arvio", "Bedömning", "Assessment"), new Actor(Actor.Kind.PROVIDER, new ProviderId(UUID.randomUUID()),
                Words.of("Sairaala", "Sjukhus")), Words.of("poliklinikka", "poliklinik"), "um-psyk", true, true, new Cost(Euros.of("1234.56"), origin),
                new Volume(4200, Origin.assumed()), Words.of("odotus", "väntetid"), Words.of("yhteinen", "gemensam"));
        var bare = new Step(UUID.randomUUID(), Words.of("Hoito", "Vård"), null, null, null, false, false, null, null, null, null);
        var chain = new ChainContent(List.of(whole, bare), List.of(new Flow(whole.id(), bare.id(), Words.of("vaikea", "svår"),
                new MaxTime(3, MaxTime.Unit.WEEKS, origin), Words.of("lähete", "remiss"), Payer.SENDER), new Flow(bare.id(), whole.id(), null, null, null, null)),
                List.of(new Segment(Words.of("Paljon palveluja käyttävät", "Storförbrukare"), Words.of("yli 5 palvelua", "över 5 tjänster"), 1200L, origin),
                        new Segment(Words.of("Muut", "Övriga"), Words.of("muut", "övriga"), null, Origin.assumed())), List.of("um-psyk"));
        assertThat(ChainContentJson.read(ChainContentJson.write(chain))).isEqualTo(chain);
        assertThat(ChainContentJson.read(ChainContentJson.write(ChainContent.EMPTY))).isEqualTo(ChainContent.EMPTY);
    }

    @Test
    void aStepWithoutANameIsNoChain() {
        assertThatThrownBy(() -> ChainContentJson.read("{\"steps\":[{\"id\":\"" + UUID.randomUUID() + "\"}]}")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name");
    }
}
