export const Clip = ({ clip }) => <video src={clip} autoPlay loop />;
