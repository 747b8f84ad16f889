/** Alternatives that several Spanish frames share. */

/** Forms of `votar` that speak of whoever may vote. */
export const VOTES = "votas|votes|vota|vote|votan|voten|votar|votaste|voto|VOTING_ACT";
export const GOODS =
  "NUMBER|pesos|dolares|despensa|despensas|tinaco|tinacos|tarjeta|tarjetas|dinero|billete|efectivo|cemento|laminas|bulto|mercado|gift_card|lana|varos|lucas|luca|plata|bolson|chapas|colchon|electrodomestico|bono";
